import type { CallOptions, FlowDefaults, Uuid } from "@platform-clients/core";

import type { DryRunReport } from "../generated/models.ts";
import type { InmantaOperations } from "../generated/operations.ts";
import type { FileContent } from "../models/file-content.ts";
import type { CompileAndWaitArguments, CompileOutcome } from "./compile.ts";
import type { DryrunAndWaitArguments } from "./dry-run.ts";
import { loadFlows } from "./load-flows.ts";
import type { StoreAndReleaseArguments } from "./versions.ts";
import type { WaitOptions } from "./wait-options.ts";

/**
 * Operations of several calls. Each fails like its calls, and with a `ConfigurationError` for an unknown argument. The option `deadline` limits the whole flow (default: the client's `deadline`),
 * `timeout` limits each attempt, and `signal` ends the flow at any moment.
 */
export interface InmantaFlows {
  /**
   * Compiles the model, waits until the environment is no longer compiling, and returns its newest report. Requests at almost the same time
   * share one compile.
   *
   * @param args How to compile.
   * @param options Options of the flow.
   * @returns The report, or the warnings if the server skipped the compile.
   * @throws {ConfigurationError} When the environment is missing, or an option is invalid.
   * @throws {TimeoutError} When the deadline passes.
   * @throws {AbortedError} When the signal fires.
   */
  compileAndWait(args?: CompileAndWaitArguments, options?: WaitOptions): Promise<CompileOutcome>;

  /**
   * Starts a dry run of a version and waits for its result.
   *
   * @param args The version.
   * @param options Options of the flow.
   * @returns What a deployment of the version would change.
   * @throws {TimeoutError} When the deadline passes, e.g. because no agent is running.
   * @throws {AbortedError} When the signal fires.
   */
  dryrunAndWait(args: DryrunAndWaitArguments, options?: WaitOptions): Promise<DryRunReport>;

  /**
   * Reserves a version number, stores a version under it and releases it. Also succeeds if the server has already released the version
   * (setting `auto_deploy`).
   *
   * @param args Creates the version from its number.
   * @param options Options of the flow.
   * @returns The number.
   * @throws {ConflictError} When a later version was released in the meantime; the version stays stored.
   * @throws {TimeoutError} When the deadline passes.
   * @throws {AbortedError} When the signal fires.
   */
  storeAndRelease(args: StoreAndReleaseArguments, options?: CallOptions): Promise<number>;

  /**
   * Uploads files. Asks the server once which files are missing and uploads only those.
   *
   * @param contents The contents.
   * @param options Options of the flow.
   * @returns Their ids (SHA-1), in the order of the contents.
   * @throws {ConfigurationError} When a content is not a string, bytes or a Blob.
   * @throws {TimeoutError} When the deadline passes.
   * @throws {AbortedError} When the signal fires.
   */
  uploadFiles(contents: Iterable<FileContent>, options?: CallOptions): Promise<string[]>;

  /**
   * Downloads a file.
   *
   * @param args The file's id (SHA-1).
   * @param options Options of the call.
   * @returns Its content.
   * @throws {NotFoundError} When the server does not have the file.
   * @throws {ResponseFormatError} When the response has no content, or the content is not base64.
   */
  downloadFile(args: { id: string }, options?: CallOptions): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Computes the id under which the server stores a file: the SHA-1 of its content, in lower-case hexadecimal.
 *
 * @param content The content.
 * @returns The id.
 * @throws {ConfigurationError} When the content is not a string, bytes or a Blob.
 */
export async function fileId(content: FileContent): Promise<string> {
  return (await loadFlows("inmanta.fileId")).fileId(content);
}

/**
 * Creates the flows of a client. Their code is loaded with the first use: most programs do not need it.
 *
 * @param operations The operations.
 * @param defaults The limits of flows if the caller sets none.
 * @param environment The client's environment.
 * @returns The flows.
 */
export function createFlows(operations: InmantaOperations, defaults: FlowDefaults, environment: Uuid | undefined): InmantaFlows {
  const context = { operations, defaults, environment };
  return {
    compileAndWait: async (args, options) => (await loadFlows("inmanta.compileAndWait")).compileAndWait(context, args, options),
    dryrunAndWait: async (args, options) => (await loadFlows("inmanta.dryrunAndWait")).dryrunAndWait(context, args, options),
    storeAndRelease: async (args, options) => (await loadFlows("inmanta.storeAndRelease")).storeAndRelease(context, args, options),
    uploadFiles: async (contents, options) => (await loadFlows("inmanta.uploadFiles")).uploadFiles(context, contents, options),
    downloadFile: async (args, options) => (await loadFlows("inmanta.downloadFile")).downloadFile(context, args, options),
  };
}
