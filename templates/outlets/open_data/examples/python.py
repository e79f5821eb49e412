import json
from urllib.request import urlopen

base = json.load(urlopen("{{ url }}data/catalogue.json"))
for project_id, claims in base["derived"]["claims"].items():
    for claim_id, claim in claims.items():
        if claim["level"] in ("U3", "U4"):
            print(base["projects"][project_id]["name"], claim_id, claim["level_name"], sep="; ")
