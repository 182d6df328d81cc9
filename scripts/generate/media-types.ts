export { essence, isJson } from "./media-type.mjs";
