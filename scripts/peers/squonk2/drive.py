"""Calls methods of AsApi. Reads steps from standard input, as JSON, and prints the interface and the outcomes, as JSON.

A step is {"url": str | None, "method": str, "token": str | None, "args": {...}}. An argument that JSON cannot hold is {"date": text},
{"path": text} or {"enum": [class, member]}.
"""

import inspect
import json
import logging
import sys
from datetime import date
from enum import Enum
from pathlib import Path

from squonk2 import as_api
from squonk2.api import ApiRv
from squonk2.as_api import AsApi

logging.disable(logging.CRITICAL)


def decode(value):
    if not isinstance(value, dict):
        return value
    ((kind, text),) = value.items()
    if kind == "date":
        return date.fromisoformat(text)
    if kind == "path":
        return Path(text)
    name, member = text
    return getattr(as_api, name)[member]


def call(step):
    if step["url"] is not None:
        AsApi.set_api_url(step["url"])
    method = getattr(AsApi, step["method"])
    token = [] if step["token"] is None else [step["token"]]
    args = {name: decode(value) for name, value in step["args"].items()}
    try:
        result = method(*token, **args)
    except AssertionError:
        result = ApiRv(success=False, msg={})
    return {"ok": result.success, "status": result.http_status_code, "data": result.msg, "apiUrl": list(AsApi.get_api_url())}


def interface():
    methods = {name: member for name, member in inspect.getmembers(AsApi, inspect.ismethod) if not name.startswith("_")}
    enums = [member for member in vars(as_api).values() if inspect.isclass(member) and issubclass(member, Enum) and member is not Enum]
    return {
        "methods": {name: list(inspect.signature(method).parameters) for name, method in methods.items()},
        "timeouts": sorted(
            {p.default for m in methods.values() for p in inspect.signature(m).parameters.values() if p.name == "timeout_s"}
        ),
        "enums": {enum.__name__: [member.name for member in enum] for enum in enums},
    }


json.dump({"interface": interface(), "outcomes": [call(step) for step in json.load(sys.stdin)]}, sys.stdout)
