import { createAxoniusClient } from "@platform-clients/axonius";

const axonius = createAxoniusClient({ baseUrl: "https://axonius.example.com", apiKey: "key", apiSecret: "secret" });
console.log(await axonius.listRoles());
