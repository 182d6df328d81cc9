"""Calls the vendor's toolbox as the job says, and prints what each call returned."""

import json
import logging
import sys
import urllib.error
import urllib.request
from contextlib import suppress

from cbw_api_toolbox.cbw_api import CBWApi

logging.disable(logging.CRITICAL)
JOB = json.loads(sys.argv[1])


def plain(value):
    """Turns the toolbox's objects into JSON."""
    if hasattr(value, "_asdict"):
        return {name: plain(part) for name, part in value._asdict().items()}
    if isinstance(value, list):
        return [plain(part) for part in value]
    return value if value is None or isinstance(value, (bool, int, float, str)) else type(value).__name__


client = CBWApi(JOB["url"], JOB["apiKey"], JOB["secretKey"])
results = []
for index, step in enumerate(JOB["steps"]):
    with suppress(urllib.error.HTTPError):  # The mock server has no such path, but reports the request.
        urllib.request.urlopen(f"{JOB['url']}/step/{index}").read()
    try:
        results.append(plain(getattr(client, step["python"])(*step["pythonArguments"])))
    except Exception as error:
        results.append({"error": repr(error)})
methods = [name for name in dir(CBWApi) if not name.startswith("_") and name != "verif_response"]
print(json.dumps({"results": results, "methods": methods}))
