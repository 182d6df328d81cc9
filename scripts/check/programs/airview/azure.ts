import { azureAuth, createAirviewClient } from "@platform-clients/airview";

const auth = azureAuth({ clientId: "id", clientSecret: "secret", tenantId: "contoso.example", scope: "api://airview/.default" });
const airview = createAirviewClient({ baseUrl: "https://airview.example.com/api", auth });
for (const { name } of await airview.getEnvironments()) console.log(name);
