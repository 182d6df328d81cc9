import { ConfigurationError } from "@platform-clients/core";
import type { CallOptions, Uuid } from "@platform-clients/core";

import type { DryRunReport } from "../generated/types.ts";
import type { InmantaMethods } from "../methods.ts";
import { compileAndWait, compiling } from "./compile.ts";
import type { CompileAndWaitArguments, CompileOutcome } from "./compile.ts";
import { dryrunAndWait } from "./dry-run.ts";
import type { DryrunAndWaitArguments } from "./dry-run.ts";
import { downloadFile, fileExists, uploadFiles } from "./files.ts";
import type { FileContent } from "./files.ts";
import { storeAndRelease } from "./versions.ts";
import type { StoreAndReleaseArguments } from "./versions.ts";
import type { WaitOptions } from "./wait.ts";

/** What takes several calls, or makes a call handier. Each throws what its calls throw. */
export interface InmantaFlows {
  /**
   * Ask whether an environment compiles at the moment: the status of `isCompiling` as a boolean. An environment that does not exist does not compile.
   *
   * @param args The environment; left out: the client's.
   * @param options Limits of the call.
   * @returns Whether it compiles.
   * @throws {ConfigurationError} When no environment is known.
   */
  compiling(args?: { tid?: Uuid | undefined }, options?: CallOptions): Promise<boolean>;

  /**
   * Compile the model, wait until the environment compiles no more, and read its newest report. Requests close together share one compile.
   *
   * @param args How to compile; the environment left out: the client's.
   * @param options Limits of the flow.
   * @returns The report; warnings instead of it when the server skipped the compile.
   * @throws {ConfigurationError} When no environment is known.
   * @throws {TimeoutError} When the deadline passes.
   */
  compileAndWait(args?: CompileAndWaitArguments, options?: WaitOptions): Promise<CompileOutcome>;

  /**
   * Make a dry run of a version and wait for its result.
   *
   * @param args The version.
   * @param options Limits of the flow.
   * @returns What a deployment of the version would change.
   * @throws {TimeoutError} When the deadline passes, e.g. because no agent runs.
   */
  dryrunAndWait(args: DryrunAndWaitArguments, options?: WaitOptions): Promise<DryRunReport>;

  /**
   * Reserve a number, store a version under it and release it. A version that the server releases by itself (setting `auto_deploy`) is fine.
   *
   * @param args Makes the version from its number.
   * @param options Limits of each call.
   * @returns The number.
   * @throws {ConflictError} When a later version has been released meanwhile; the version stays stored.
   */
  storeAndRelease(args: StoreAndReleaseArguments, options?: CallOptions): Promise<number>;

  /**
   * Upload files. The server is asked once which ones it lacks, and only those are sent.
   *
   * @param contents The contents.
   * @param options Limits of each call.
   * @returns Their ids (SHA-1), in the order of the contents.
   * @throws {ConfigurationError} When a content is neither text nor bytes.
   */
  uploadFiles(contents: Iterable<FileContent>, options?: CallOptions): Promise<string[]>;

  /**
   * Read a file.
   *
   * @param args The file's id (SHA-1).
   * @param options Limits of the call.
   * @returns Its content.
   * @throws {NotFoundError} When the server does not have it.
   */
  downloadFile(args: { id: string }, options?: CallOptions): Promise<Uint8Array<ArrayBuffer>>;

  /**
   * Ask whether the server has a file: the status of `statFile` as a boolean.
   *
   * @param args The file's id (SHA-1).
   * @param options Limits of the call.
   * @returns Whether it has it.
   */
  fileExists(args: { id: string }, options?: CallOptions): Promise<boolean>;
}

/**
 * Makes the flows of a client.
 *
 * @param client The client.
 * @param environment The client's environment.
 * @returns The flows.
 */
export function createFlows(client: InmantaMethods, environment: Uuid | undefined): InmantaFlows {
  const need = (flow: string, tid: Uuid | undefined): Uuid => {
    const id = tid ?? environment;
    if (id !== undefined) return id;
    throw new ConfigurationError(`[inmanta.${flow}] needs \`tid\`: give it as an argument, or the client the option \`environment\`.`, {
      platform: "inmanta",
      operation: flow,
    });
  };
  return {
    compiling: async (args = {}, options) => compiling(client, need("compiling", args.tid), options),
    compileAndWait: async (args = {}, options) => compileAndWait(client, need("compileAndWait", args.tid), args, options),
    dryrunAndWait: (args, options) => dryrunAndWait(client, args, options),
    storeAndRelease: (args, options) => storeAndRelease(client, args, options),
    uploadFiles: (contents, options) => uploadFiles(client, contents, options),
    downloadFile: ({ id }, options) => downloadFile(client, id, options),
    fileExists: ({ id }, options) => fileExists(client, id, options),
  };
}
