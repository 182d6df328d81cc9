// Uploads a file as an asset of a unit, or its new content if the unit has the asset, and attaches it to every merchant.
import { basename } from "node:path";

import { createSquonk2Client } from "@platform-clients/squonk2/node";

import { readArguments, readEnvironment } from "../settings.ts";

const { SQUONK2_ASAPI_URL, SQUONK2_TOKEN } = readEnvironment({
  SQUONK2_ASAPI_URL: "the address of the Account Server, e.g. https://squonk.example.com/account-server-api",
  SQUONK2_TOKEN: "an access token",
});
const [file, unitName] = readArguments("FILE", "UNIT");

const squonk = createSquonk2Client({ baseUrl: SQUONK2_ASAPI_URL, token: SQUONK2_TOKEN });
const unit = (await squonk.getAvailableUnits()).units.flatMap(({ units }) => units).find(({ name }) => name === unitName);
if (unit === undefined) {
  console.error(`There is no unit "${unitName}", or you may not see it.`);
  process.exit(1);
}

// Names of assets have only lower-case letters, digits and hyphens.
const name = basename(file)
  .toLowerCase()
  .replaceAll(/[^a-z0-9]+/g, "-")
  .slice(0, 63);
const { assets } = await squonk.getAvailableAssets({ unit_id: unit.id });
const known = assets.find((asset) => asset.name === name);
const id = known?.id ?? (await squonk.createAsset({ name, scope: "UNIT", scope_id: unit.id, content_file: file })).id;
if (known !== undefined) await squonk.alterAsset({ asset_id: id, content_file: file });
console.log(`${known === undefined ? "created" : "changed"} ${name} (${id})`);

const attached = new Set(known?.merchants.map((merchant) => merchant.id));
for (const merchant of (await squonk.getMerchants()).merchants) {
  if (attached.has(merchant.id)) continue;
  await squonk.attachAsset({ asset_id: id, m_id: merchant.id });
  console.log(`attached to ${merchant.name}`);
}
