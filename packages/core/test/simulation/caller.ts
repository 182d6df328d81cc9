import { isPlatformClientError } from "../../src/index.ts";
import type { Call, CallOptions, PagedCall } from "../../src/index.ts";
import type { CallPlan } from "./scenario.ts";
import type { CallRecord, World } from "./world.ts";

/** How far a list has been read. A list that failed is resumed by another call, which has a deadline of its own. */
interface Progress {
  /** The name of the call that began it. */
  readonly start: string;
  /** The cursor of the failed page. */
  readonly from?: string;
  readonly resumed: number;
  /** How many items have been received. */
  received: number;
}

/** How often a list is resumed. */
const maxResumed = 2;

/**
 * Makes one call as its plan says.
 *
 * @param world The simulation.
 * @param plan The plan.
 * @param name The name of the call.
 * @returns When everything that its caller does is done. Never rejects.
 */
export function makeCall(world: World, plan: CallPlan, name: string): Promise<void> {
  return run(world, plan, { start: name, resumed: 0, received: 0 });
}

async function run(world: World, plan: CallPlan, progress: Progress): Promise<void> {
  const { resumed, start } = progress;
  const record = world.begin(resumed === 0 ? start : `${start}r${resumed}`, plan);
  try {
    if (plan.operation === "itemList") await useList(world, record, progress);
    else await useResult(world, record, startCall(world, record, plan));
    settled(world, record);
  } catch (error) {
    settled(world, record, error);
    const { cursor } = error as { cursor?: string };
    if (plan.use === "resume" && cursor !== undefined && resumed < maxResumed)
      await run(world, plan, { ...progress, from: cursor, resumed: resumed + 1 });
  }
}

function settled(world: World, record: CallRecord, error?: unknown): void {
  record.settled += 1;
  record.settledAt = world.time.now;
  record.error = error;
  record.message = error === undefined ? undefined : (error as Error).message;
  world.check(error === undefined || isPlatformClientError(error), () => `${record.name}: failed with ${String(error)}`);
}

function callOptions(world: World, record: CallRecord, plan: CallPlan): CallOptions {
  const { name } = record;
  const options: CallOptions = {
    timeout: plan.timeout,
    deadline: record.deadlineAt === undefined ? undefined : record.deadlineAt - record.startedAt,
    signal: plan.signal === undefined ? undefined : world.controllers[plan.signal]?.signal,
    retry: { maxAttempts: plan.attempts, budget: plan.budget },
    headers: { "x-call": name },
  };
  const { headerDelay } = plan;
  if (headerDelay !== undefined) {
    options.headers = async () => {
      world.watch(name, "asked for headers");
      await world.time.wait(headerDelay);
      return { "x-call": name };
    };
  }
  if (plan.credentials === "fixed") options.token = world.credential("fixed", name, record.secrets);
  else options.auth = world.provider(plan.credentials, name, record.secrets);
  return options;
}

function startCall(world: World, record: CallRecord, plan: CallPlan): Call<unknown> {
  const { client } = world;
  const options = callOptions(world, record, plan);
  const args = { id: record.name };
  if (plan.operation === "itemCreate") return client.itemCreate({ name: record.name }, options) as unknown as Call<unknown>;
  if (plan.operation === "itemReplace") return client.itemReplace({ ...args, item: { name: record.name } }, options);
  if (plan.operation === "itemList") throw new Error("a list is not used like this");
  return client[plan.operation](args, options) as unknown as Call<unknown>;
}

/** Waits for one step of a call, and checks that it does not take longer than the limits of the call. */
async function within<T>(world: World, { deadlineAt, name, plan }: CallRecord, step: PromiseLike<T>): Promise<T> {
  const beganAt = world.time.now;
  try {
    return await step;
  } finally {
    const { now } = world.time;
    const abortedAt = plan.signal === undefined ? undefined : world.abortedAt[plan.signal];
    world.check(deadlineAt === undefined || now <= Math.max(beganAt, deadlineAt), () => `${name}: settled after its deadline`);
    world.check(abortedAt === undefined || now <= Math.max(beganAt, abortedAt), () => `${name}: settled after its signal fired`);
  }
}

async function useResult(world: World, record: CallRecord, call: Call<unknown>): Promise<void> {
  const { use } = record.plan;
  if (use === "twice") {
    const outcomes = await within(world, record, Promise.allSettled([call, call.withResponse(), call.then((data) => data)]));
    const kinds = new Set(outcomes.map((outcome) => (outcome.status === "rejected" ? (outcome.reason as unknown) : "fulfilled")));
    world.check(kinds.size === 1, () => `${record.name}: settled in ${kinds.size} ways`);
  }
  if (use === "result") {
    const outcome = await within(world, record, call.result());
    if (!outcome.ok) throw outcome.error;
    await checkData(world, record, outcome.data);
  } else if (use === "response") {
    await checkData(world, record, (await within(world, record, call.withResponse())).data);
  } else {
    await checkData(world, record, await within(world, record, call));
  }
}

async function checkData(world: World, { name, plan }: CallRecord, data: unknown): Promise<void> {
  const { operation } = plan;
  const found =
    data instanceof Blob ? await data.text() : typeof data === "string" ? data : data === undefined ? "nothing" : JSON.stringify(data);
  const expected: Partial<Record<CallPlan["operation"], readonly string[]>> = {
    itemExists: ["true", "false"],
    itemTouch: ["nothing"],
    itemRemove: ["nothing"],
    itemCreate: [`{"id":""}`],
    itemText: [`content of ${name}`, `content of ${name}`.slice(0, -1), ""],
    itemFile: [`content of ${name}`, `content of ${name}`.slice(0, -1), ""],
  };
  const fits = (expected[operation] ?? [`{"id":"${name}"}`]).includes(found);
  world.check(fits, () => `${name}: the result is ${found}`);
}

async function useList(world: World, record: CallRecord, progress: Progress): Promise<void> {
  const { plan } = record;
  const options = callOptions(world, record, plan);
  const list = world.client.itemList({ start: progress.start }, options) as unknown as PagedCall<string>;
  const all = world.server.items(progress.start);
  if (plan.use === "await") {
    checkItems(world, record, await within(world, record, list), all.slice(0, world.scenario.pages[0]));
  } else if (plan.use === "array") {
    const limit = all.length - 1;
    const prefetch = plan.pause > 0;
    checkItems(world, record, await within(world, record, list.toArray({ limit, prefetch })), all.slice(0, Math.max(0, limit)));
  } else if (plan.use === "items") {
    const items: string[] = [];
    const iterator = list[Symbol.asyncIterator]();
    for (let step = await within(world, record, iterator.next()); step.done !== true; step = await within(world, record, iterator.next()))
      items.push(step.value);
    checkItems(world, record, items, all);
  } else {
    await usePages(world, record, list, progress);
  }
}

async function usePages(world: World, record: CallRecord, list: PagedCall<string>, progress: Progress): Promise<void> {
  const { plan } = record;
  const all = world.server.items(progress.start);
  const pages = list.pages({ prefetch: plan.use === "prefetch" || plan.use === "leave", from: progress.from });
  for (;;) {
    const step = await within(world, record, pages.next());
    if (step.done === true) break;
    const { items } = step.value;
    checkItems(world, record, items, all.slice(progress.received, progress.received + items.length));
    progress.received += items.length;
    if (plan.pause > 0) await world.time.wait(plan.pause);
    if (plan.use !== "leave" || progress.received === 0) continue;
    await within(world, record, pages.return(undefined));
    return;
  }
  world.check(progress.received === all.length, () => `${record.name}: ${progress.received} of ${all.length} items were listed`);
}

function checkItems(world: World, { name }: CallRecord, found: readonly string[], expected: readonly string[]): void {
  world.check(found.join() === expected.join(), () => `${name}: the items are ${found.join()} instead of ${expected.join()}`);
}
