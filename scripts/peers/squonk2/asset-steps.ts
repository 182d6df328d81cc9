import { asset, org, product, unit, user } from "../../../packages/squonk2/test/fixtures/ids.ts";
import { step } from "./step.ts";
import type { SentRequest, Step, StepDifference } from "./step.ts";

/** How the form of an asset is sent by Python. */
function formOf(why: string, change: (fields: Readonly<Record<string, string>>) => object): StepDifference {
  return {
    why,
    asPython: (request: SentRequest) => ({ request: { ...request, body: change(request.body as Readonly<Record<string, string>>) } }),
  };
}

/** Stands for the file part without a name that Python adds to forms without a file. It contains the source code of the client. */
export const dummyPart = { content_file: "the source code of the client, without a file name" };

const secret = 'Python sends "False" and "True" for `secret`, we send "false" and "true"';
const dummy =
  "Python adds a file part without a name, which contains its own source code, when there is no file; the server takes it for no file";
const noFile = formOf(dummy, (fields) => ({ ...fields, ...dummyPart }));

/**
 * Lists the calls on assets.
 *
 * @param scopes The name of the enum of scopes: `AssetScopeEnum`, or `ScopeEnum` from version 7.0.0 on.
 * @param path The path of a file named `docking.yaml` that contains `exhaustiveness: 16`.
 * @returns The calls.
 */
export function assetSteps(scopes: string, path: string): Step[] {
  const scope = (member: string) => ({ enum: [scopes, member] }) as const;
  const file = (): File => new File(["exhaustiveness: 16"], "docking.yaml");
  const name = "docking-config";
  const description = "Docking";
  const content_string = "exhaustiveness: 8\nnum_modes: 9\r\nÜ";
  return [
    step("get_asset", { asset_id: asset }, (client, options) => client.getAsset({ asset_id: asset }, options)),
    step("delete_asset", { asset_id: asset }, (client, options) => client.deleteAsset({ asset_id: asset }, options)),
    step("attach_asset", { asset_id: asset, m_id: 1 }, (client, options) => client.attachAsset({ asset_id: asset, m_id: 1 }, options)),
    step("detach_asset", { asset_id: asset, m_id: 1 }, (client, options) => client.detachAsset({ asset_id: asset, m_id: 1 }, options)),
    step("enable_asset", { asset_id: asset }, (client, options) => client.enableAsset({ asset_id: asset }, options)),
    step("disable_asset", { asset_id: asset }, (client, options) => client.disableAsset({ asset_id: asset }, options)),
    step("get_available_assets", {}, (client, options) => client.getAvailableAssets({}, options)),
    ...[user, product, unit, org].map((scope_id) =>
      step("get_available_assets", { scope_id }, (client, options) => client.getAvailableAssets({ scope_id }, options), {
        what: scope_id.replace(/-.*/, ""),
      }),
    ),
    step(
      "create_asset",
      { name, description, scope: scope("UNIT"), scope_id: unit, content_string },
      (client, options) => client.createAsset({ name, description, scope: "UNIT", scope_id: unit, content_string }, options),
      { what: "string", difference: formOf(`${secret}; ${dummy}`, (fields) => ({ ...fields, secret: "False", ...dummyPart })) },
    ),
    step(
      "create_asset",
      { name, description: "", scope: scope("USER"), content_file: { path }, is_secret: true },
      (client, options) => client.createAsset({ name, scope: "USER", content_file: file(), secret: true }, options),
      {
        what: "file",
        difference: formOf(secret, (fields) => ({ ...fields, secret: "True" })),
      },
    ),
    step(
      "alter_asset",
      { asset_id: asset, content_string },
      (client, options) => client.alterAsset({ asset_id: asset, content_string }, options),
      { what: "string", difference: noFile },
    ),
    step(
      "alter_asset",
      { asset_id: asset, description },
      (client, options) => client.alterAsset({ asset_id: asset, description }, options),
      { what: "description", difference: noFile },
    ),
    step(
      "alter_asset",
      { asset_id: asset, description, content_file: { path } },
      (client, options) => client.alterAsset({ asset_id: asset, description, content_file: file() }, options),
      { what: "file" },
    ),
    step(
      "create_asset",
      { name, description, scope: scope("GLOBAL"), content_string, content_file: { path } },
      (client, options) =>
        client.createAsset({ name, description, scope: "GLOBAL", content_string, content_file: file() as unknown as undefined }, options),
      { what: "two contents", invalid: true, difference: { why: "an asset contains one of them", asPython: "refused" } },
    ),
    step(
      "create_asset",
      { name, description, scope: scope("USER") },
      (client, options) => client.createAsset({ name, description, scope: "USER" } as never, options),
      { what: "no content", invalid: true, difference: { why: "an asset has a content", asPython: "refused" } },
    ),
    step("alter_asset", { asset_id: asset }, (client, options) => client.alterAsset({ asset_id: asset } as never, options), {
      what: "nothing",
      invalid: true,
      difference: { why: "there is nothing to change", asPython: "refused" },
    }),
  ];
}
