"""Runs steps with the Python client: reads {"url", "steps"} from stdin, and prints the outcome and the requests of each step."""

import json
import sys
import urllib.error
import urllib.request
import warnings

warnings.simplefilter("ignore")

import axonius_api_client  # noqa: E402


def ask(path, method):
    try:
        with urllib.request.urlopen(urllib.request.Request(given["url"] + path, method=method)) as response:
            return json.loads(response.read())
    except urllib.error.HTTPError:  # The mock server has no such path, but reports the request.
        return []


def run(code):
    # A client of its own, because the labels are kept for 300 seconds.
    client = axonius_api_client.Connect(url=given["url"], key="demo-key", secret="demo-secret", certwarn=False)
    client.start()
    login = ask("/requests", "GET")
    ask("/begin", "POST")
    names = {"client": client, "roles": client.system_roles}
    if hasattr(client, "data_scopes"):
        from axonius_api_client.api.api_endpoints import ApiEndpoints

        names["endpoints"] = ApiEndpoints
    try:
        outcome = eval(code, names)
    except Exception as error:
        outcome = {"error": type(error).__name__}
    return {"outcome": outcome, "requests": ask("/requests", "GET"), "login": login}


given = json.loads(sys.stdin.read())
results = []
for step in given["steps"]:
    ask("/begin", "POST")
    results.append(run(step))
print("RESULTS " + json.dumps(results, default=str))
