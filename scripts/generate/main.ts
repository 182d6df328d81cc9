// `npm run generate -- [platform ...] [--check] [--allow-remote] [--root folder]`: makes packages/<platform>/src/generated from specs/<platform>.
import { runGenerate } from "./run-generate.ts";

process.exitCode = await runGenerate(process.argv.slice(2), { out: console.log, error: console.error });
