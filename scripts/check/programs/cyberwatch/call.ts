import { createCyberwatchClient } from "@platform-clients/cyberwatch";

const cyberwatch = createCyberwatchClient({ baseUrl: "https://cyberwatch.example.com", apiKey: "key", secretKey: "secret" });
console.log(await cyberwatch.ping());
