// Prints the charges of each unit for this billing period and the two before it, as CSV.
import { chargeSummary, ChargeSummaryType, createSquonk2Client, isPermissionDeniedError } from "@platform-clients/squonk2";
import { stringify } from "csv-stringify/sync";

import { readEnvironment } from "../settings.ts";

const { SQUONK2_ASAPI_URL, SQUONK2_TOKEN } = readEnvironment({
  SQUONK2_ASAPI_URL: "the address of the Account Server, e.g. https://squonk.example.com/account-server-api",
  SQUONK2_TOKEN: "an access token",
});

const squonk = createSquonk2Client({ baseUrl: SQUONK2_ASAPI_URL, token: SQUONK2_TOKEN });

// `pbp` selects a billing period: 0 is the current one, -1 the one before. Each unit has its own billing day, so the days differ.
const billingPeriods = [0, -1, -2];

const rows: Record<string, string>[] = [];
for (const { organisation, units } of (await squonk.getUnits()).units) {
  for (const unit of units) {
    for (const pbp of billingPeriods) {
      const outcome = await squonk.getUnitCharges({ unit_id: unit.id, pbp }).result();
      if (!outcome.ok && !isPermissionDeniedError(outcome.error)) throw outcome.error;
      if (!outcome.ok) {
        console.error(`You may not see the charges of ${unit.name}.`);
        break;
      }
      const { coins, from, until } = outcome.data;
      const byPurpose = Object.fromEntries(chargeSummary(outcome.data).map((charge) => [charge.type, charge.coins]));
      rows.push({ organisation: organisation.name, unit: unit.name, from, until, ...byPurpose, total: coins });
    }
  }
}
const columns = ["organisation", "unit", "from", "until", ...Object.keys(ChargeSummaryType), "total"];
process.stdout.write(stringify(rows, { header: true, columns }));
