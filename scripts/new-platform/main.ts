// `npm run new-platform -- NAME path/to/openapi.yaml`: makes a platform from a foreign document. `-- --remove NAME` removes it.
import { runNewPlatform } from "./run-new-platform.ts";

// npm runs scripts in the repository's root, and says where the user was.
const folder = process.env["INIT_CWD"] ?? process.cwd();
process.exitCode = await runNewPlatform(process.argv.slice(2), { out: console.log, error: console.error }, folder);
