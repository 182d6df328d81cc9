import { createInmantaClient } from "@platform-clients/inmanta";

const inmanta = createInmantaClient({
  baseUrl: "https://inmanta.example.com",
  token: "abc.def.ghi",
  environment: "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60",
});
for await (const { resource_id } of inmanta.resourceList({ limit: 20 })) console.log(resource_id);
