export { compileAndWait } from "./compile.ts";
export { dryrunAndWait } from "./dry-run.ts";
export { downloadFile, uploadFiles } from "./files.ts";
export { readPosition } from "./read-position.ts";
export { storeAndRelease } from "./versions.ts";
export { fileId } from "../models/file-content.ts";
export { Deadline } from "@platform-clients/core/flows";
