/**
 * One task as turbo planned it, and what became of it.
 *
 * @typedef {{ taskId: string, command: string, dependencies?: string[] }} Planned
 * @typedef {{ taskId: string, cache: { status: string }, execution?: { startTime: number, endTime: number, exitCode?: number } }} Ran
 * @typedef {{ name: string, state: "ok" | "failed" | "skipped", cached: boolean, seconds: number }} Outcome
 */

const scope = "@platform-clients/";

/**
 * A task's name as people write it: `airview#test` in a package, `lint` at the root.
 *
 * @param {string} taskId turbo's name.
 * @returns {string} The short name.
 */
export function shortName(taskId) {
  return taskId.startsWith("//#") ? taskId.slice(3) : taskId.replace(scope, "");
}

/**
 * turbo's arguments for what follows `npm test --`.
 *
 * @param {string[]} tasks The verb's tasks.
 * @param {string[]} words `lint` (one of the tasks), `airview#test` (a task of a package), `airview` (a whole package) or options of turbo.
 * @returns {string[]} Tasks and options.
 */
export function selection(tasks, words) {
  const full = (/** @type {string} */ name) => (/^[@/]/.test(name) ? name : scope + name);
  const options = words.filter((word) => word.startsWith("-"));
  const named = words.filter((word) => !word.startsWith("-"));
  const exact = named.filter((word) => word.includes("#") || tasks.includes(word));
  const packages = named.filter((word) => !exact.includes(word));
  const chosen = exact.map((word) => (word.includes("#") ? full(word) : word));
  return [...(chosen.length > 0 ? chosen : tasks), ...packages.map((name) => `--filter=${full(name)}`), ...options];
}

/**
 * Joins the plan with what happened: a planned task that never ran was skipped.
 *
 * @param {Planned[]} planned Tasks of turbo's dry run.
 * @param {Ran[]} ran Tasks of turbo's summary.
 * @returns {Outcome[]} Every task that has a command, in the plan's order.
 */
export function outcomes(planned, ran) {
  const byId = new Map(ran.map((task) => [task.taskId, task]));
  return planned
    .filter(({ command }) => command !== "<NONEXISTENT>")
    .map(({ taskId }) => {
      const task = byId.get(taskId);
      const { startTime = 0, endTime = 0, exitCode } = task?.execution ?? {};
      const state = task?.execution === undefined ? "skipped" : exitCode === 0 ? "ok" : "failed";
      return { name: shortName(taskId), state, cached: task?.cache.status === "HIT", seconds: (endTime - startTime) / 1000 };
    });
}

/**
 * The closing lines of a run.
 *
 * @param {string} label What was run, e.g. `npm test`.
 * @param {Outcome[]} tasks Every task.
 * @param {number} seconds How long the whole run took.
 * @param {number} exitCode turbo's exit code.
 * @returns {string[]} A line a task, a line of counts, and the verdict.
 */
export function verdict(label, tasks, seconds, exitCode) {
  const width = Math.max(0, ...tasks.map(({ name }) => name.length));
  const lines = tasks.map((task) => `  ${task.state.padEnd(7)}  ${task.name.padEnd(width)}  ${duration(task)}`);
  const failed = tasks.filter(({ state }) => state === "failed").map(({ name }) => name);
  const skipped = tasks.filter(({ state }) => state === "skipped").length;
  const passed = tasks.length - failed.length - skipped;
  const facts = `${tasks.length} tasks, ${tasks.filter(({ cached }) => cached).length} cached, ${Math.round(seconds)} s`;
  const counts = `${passed} passed, ${failed.length} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
  if (exitCode === 0 && passed > 0) return [...lines, "", counts, `${label}: passed (${facts})`];
  const cause =
    failed.length > 0 ? `${failed.join(", ")}. Again: npm test -- ${failed.join(" ")}` : passed > 0 ? "turbo stopped" : "no task ran";
  return [...lines, "", counts, `${label}: failed (${facts}): ${cause}`];
}

/** @param {Outcome} task */
function duration({ state, cached, seconds }) {
  if (state === "skipped") return "needs a task that failed";
  return cached ? "cached" : `${seconds.toFixed(1)} s`;
}
