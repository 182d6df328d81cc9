import { createSquonk2Client, keycloakAuth } from "@platform-clients/squonk2";

const keycloakUrl = "https://keycloak.example.com/auth";
const auth = keycloakAuth({ keycloakUrl, realm: "squonk2", clientId: "account-server", username: "ann", password: "secret" });
const squonk = createSquonk2Client({ baseUrl: "https://squonk.example.com/account-server-api", auth });
console.log(await squonk.getOrganisations());
