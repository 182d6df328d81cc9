"""Sends the requests of the job with the vendor's newer client, and prints what each of them returned."""

import json
import sys
import urllib.error
import urllib.request
from contextlib import suppress

from cyberwatch_api import Cyberwatch_Pyhelper

JOB = json.loads(sys.argv[1])


def content(response):
    """Returns the body of a response: JSON, or text."""
    return response.json() if "json" in response.headers["Content-Type"] else response.text


client = Cyberwatch_Pyhelper(api_url=JOB["url"], api_key=JOB["apiKey"], api_secret=JOB["secretKey"])
results = []
for index, step in enumerate(JOB["steps"]):
    with suppress(urllib.error.HTTPError):  # The mock server has no such path, but reports the request.
        urllib.request.urlopen(f"{JOB['url']}/step/{index}").read()
    try:
        pages = [content(page) for page in client.request(**step["request"])]
        results.append([item for page in pages for item in page] if step["paged"] else pages[0])
    except Exception as error:
        results.append({"error": repr(error)})
print(json.dumps({"results": results}))
