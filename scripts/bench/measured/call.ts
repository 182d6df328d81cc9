// Measures the CPU time of one call with a stubbed fetch, for these clients and other libraries.
import { contenders } from "./contenders.ts";
import { ratiosToFirst, report } from "./measure.ts";

const calls = 2_000;
const rounds = 19;
const body = JSON.stringify({ id: 1, name: "Scanner", stage: "MONITOR" });

// A real `Response` at once, without a network.
const list = contenders(async () => new Response(body, { headers: { "content-type": "application/json" } }));
const works = list.map(({ call, name }) => ({
  name,
  run: async () => {
    for (let index = 0; index < calls; index += 1) await call();
  },
}));
const ratios = await ratiosToFirst(works, rounds);
report(list.map(({ name, note }) => ({ name, note, ratios: ratios.get(name) })));
