import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startMock } from "@platform-clients/mocks";
import type { Mock } from "@platform-clients/mocks";
import { x } from "tinyexec";

import { root } from "../platforms.ts";
import type { WorkflowDocument } from "./documents.ts";

/** The result of one workflow. */
export interface WorkflowResult {
  readonly name: string;
  /** How many steps were run. */
  readonly steps: number;
  /** How many checks were made. */
  readonly checks: number;
  /** What failed: the step and the check. Empty if the workflow passed. */
  readonly faults: readonly string[];
}

interface Report {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly Executed[] }>>;
}

/** A workflow or a step. A step that calls another workflow has the steps of that one. */
interface Executed {
  readonly workflowId: string;
  readonly stepId?: string;
  readonly status?: string;
  readonly executedSteps?: readonly Executed[];
  readonly checks?: readonly { readonly name: string; readonly message?: string; readonly passed: boolean; readonly severity: string }[];
}

/**
 * Runs the workflows of an Arazzo document with `redocly respect`, which checks each response against the spec.
 *
 * @param document The document.
 * @param target URL of the server to run them on. If omitted, new mock servers.
 * @returns The result of each workflow.
 * @throws {Error} When no workflow was run.
 */
export async function runDocument(document: WorkflowDocument, target?: string): Promise<WorkflowResult[]> {
  const folder = await mkdtemp(join(tmpdir(), "workflows-"));
  const mocks: Mock[] = [];
  try {
    const servers: string[] = [];
    for (const { api, name } of document.sources) {
      if (target === undefined) mocks.push(await startMock(api));
      servers.push("--server", `${name}=${target ?? mocks.at(-1)?.url}`);
    }
    const report = join(folder, "report.json");
    const { stdout, stderr } = await x("redocly", ["respect", document.file, ...servers, "--json-output", report], {
      nodeOptions: { cwd: root, env: { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" } },
    });
    const text = await readFile(report, "utf8").catch(() => {
      throw new Error(`redocly respect did not run ${document.file}:\n${stdout}${stderr}`);
    });
    return Object.values((JSON.parse(text) as Report).files).flatMap(({ executedWorkflows }) => executedWorkflows.map(toResult));
  } finally {
    await Promise.all(mocks.map((mock) => mock.close()));
    await rm(folder, { recursive: true, force: true });
  }
}

function toResult(workflow: Executed): WorkflowResult {
  const steps = stepsOf(workflow);
  const checks = steps.flatMap((step) => (step.checks ?? []).map((check) => ({ ...check, step: step.stepId })));
  const failed = checks.filter(({ passed, severity }) => !passed && severity === "error");
  const faults = failed.map(({ message, name, step }) => `${step}: ${name}: ${message ?? "failed"}`);
  // A workflow can also fail without a failed check, e.g. at its time limit.
  if (faults.length === 0 && workflow.status !== "success") faults.push(`it ended with the status ${workflow.status}`);
  if (steps.length === 0) faults.push("it has no steps");
  return { name: workflow.workflowId, steps: steps.length, checks: checks.length, faults };
}

// Of a step that was retried, the last run counts.
function stepsOf({ executedSteps = [] }: Executed): Executed[] {
  const last = executedSteps.filter(({ stepId }, index) => stepId === undefined || executedSteps[index + 1]?.stepId !== stepId);
  return last.flatMap((step) => (step.executedSteps === undefined ? [step] : stepsOf(step)));
}
