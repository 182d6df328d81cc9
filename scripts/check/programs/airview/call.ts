import { createAirviewClient } from "@platform-clients/airview";

const airview = createAirviewClient({ baseUrl: "https://airview.example.com/api", token: "abc.def.ghi" });
for (const { name } of await airview.getEnvironments()) console.log(name);
