import { createSquonk2Client } from "@platform-clients/squonk2";

const squonk = createSquonk2Client({ baseUrl: "https://squonk.example.com/account-server-api", token: "abc.def.ghi" });
console.log(await squonk.getOrganisations());
