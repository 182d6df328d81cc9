import { createCyberwatchClient } from "@platform-clients/cyberwatch/v3";

const cyberwatch = createCyberwatchClient({ baseUrl: "https://cyberwatch.example.com", apiKey: "key", secretKey: "secret" });
for await (const { hostname } of cyberwatch.servers({ active: true })) console.log(hostname);
