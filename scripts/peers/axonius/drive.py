"""Runs steps with the Python client: reads {"url", "steps"} from stdin, and prints the outcome and the requests of each step."""

import json
import sys
import urllib.request
import warnings

warnings.simplefilter("ignore")

import axonius_api_client  # noqa: E402


def ask(path, method):
    with urllib.request.urlopen(urllib.request.Request(given["url"] + path, method=method)) as response:
        return json.loads(response.read())


def run(code):
    # A client of its own, because the labels are kept for 300 seconds.
    client = axonius_api_client.Connect(url=given["url"], key="demo-key", secret="demo-secret", certwarn=False)
    client.start()
    ask("/__mock/reset", "POST")
    names = {"client": client, "roles": client.system_roles}
    if hasattr(client, "data_scopes"):
        from axonius_api_client.api.api_endpoints import ApiEndpoints

        names["endpoints"] = ApiEndpoints
    try:
        outcome = eval(code, names)
    except Exception as error:
        outcome = {"error": type(error).__name__}
    return {"outcome": outcome, "requests": ask("/__mock/requests", "GET")}


given = json.loads(sys.stdin.read())
print("RESULTS " + json.dumps([run(step) for step in given["steps"]], default=str))
