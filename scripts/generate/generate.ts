import { printDescriptors } from "./descriptors.ts";
import { printEnums } from "./enums.ts";
import { readModel } from "./model.ts";
import { printModels } from "./models.ts";
import { printOperations } from "./operations.ts";
import { printSchema } from "./schema.ts";
import { loadSpec } from "./spec.ts";
import { printWebhooks } from "./webhooks.ts";

/**
 * Makes the generated files of a platform. The same spec gives the same bytes.
 *
 * @param platform The platform's short name.
 * @param file Path of its root document.
 * @returns Texts by file name; nothing is written.
 * @throws {SpecError} When the spec breaks a rule.
 */
export async function generate(platform: string, file: string): Promise<Map<string, string>> {
  const model = readModel(platform, await loadSpec(file));
  const header = `// Generated from specs/${platform} by \`npm run generate\`. Do not edit: change the spec.\n`;
  const texts = {
    "descriptors.ts": printDescriptors(model),
    "enums.ts": printEnums(model),
    "models.ts": printModels(model),
    "operations.ts": printOperations(model),
    "schema.ts": printSchema(model),
    "webhooks.ts": printWebhooks(model),
  };
  return new Map(Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, `${header}${text}`]])));
}
