// Measures the cost of the error of a JSON body, relative to `JSON.parse` of the same body.
import { Redactor } from "../../../packages/core/src/redaction/redactor.ts";
import { parseErrorBody, serverMessage } from "../../../packages/core/src/transport/error-body.ts";
import { median, report } from "./measure.ts";

const rounds = 41;
const bodySize = 60_000;

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
let seed = 1;

/** Pseudo-random, so that every run measures the same bodies. */
function random(length: number): string {
  let text = "";
  for (let index = 0; index < length; index += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    text += letters.charAt(seed % letters.length);
  }
  return text;
}

/** A JSON body of about 60 kB with this many strings. Every `every`th one, if given, is the text. */
function createBody(strings: number, text = "", every = Infinity): string {
  const length = Math.max(1, Math.floor(bodySize / strings) - 3);
  const errors = Array.from({ length: strings }, (_, index) => (index % every === every - 1 ? text : random(length)));
  return JSON.stringify({ message: "invalid", errors });
}

/** A JSON body of about 60 kB with validation errors as FastAPI writes them: 1,000 strings. */
function createValidationErrors(secret = ""): string {
  const detail = Array.from({ length: 250 }, (_, index) => ({
    type: "string_too_long",
    loc: ["body", "items", index, random(8)],
    msg: index % 25 === 24 ? `${random(80)} ${secret}` : random(120),
  }));
  return JSON.stringify({ detail });
}

const secretSets: Readonly<Record<string, () => string[]>> = {
  "a token of 40 characters": () => [random(40)],
  "a JWT of 1,200 characters": () => [`${random(36)}.${random(900)}.${random(262)}`],
  "ten secrets": () => Array.from({ length: 10 }, (_, index) => random(12 + index * 6)),
};

const bodies: Readonly<Record<string, (secret: string) => string>> = {
  "250 validation errors": () => createValidationErrors(),
  "250 validation errors, 10 secrets": createValidationErrors,
  "1,000 strings": () => createBody(1_000),
  "10,000 strings": () => createBody(10_000),
  "1,000 strings, 20 secrets": (secret) => createBody(1_000, `bad ${secret}`, 50),
  "1,000 strings, 100 percent-encoded": () => createBody(1_000, "/items/a%20b%2Fc?x=1", 10),
};

function measure(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/** What redaction alone and the whole error cost, relative to parsing. */
interface Ratios {
  readonly redaction: number;
  readonly error: number;
}

/** Secrets are new in each round: tokens change, and nothing that was prepared for others helps. */
function compare(create: () => string[], bodyOf: (secret: string) => string): Ratios {
  const parse: number[] = [];
  const redaction: number[] = [];
  const error: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const secrets = create();
    const body = bodyOf(secrets[0] ?? "");
    const parsed: unknown = JSON.parse(body);
    parse.push(measure(() => void JSON.parse(body)));
    redaction.push(measure(() => void new Redactor(secrets).value(parsed, body)));
    error.push(measure(() => void serverMessage(parseErrorBody(body, new Redactor(secrets)))));
  }
  return { redaction: median(redaction) / median(parse), error: median(error) / median(parse) };
}

const rows = Object.entries(secretSets).flatMap(([secrets, create]) =>
  Object.entries(bodies).map(([body, bodyOf]) => {
    // A warm-up.
    compare(create, bodyOf);
    return { secrets, body, ...compare(create, bodyOf) };
  }),
);
report({ rows, growth: medianGrowth() });

/** What a text costs, over one of a tenth of its length. */
function medianGrowth(): number {
  const cost = (size: number): number =>
    median(
      Array.from({ length: rounds }, () => {
        const redactor = new Redactor([random(40)]);
        const text = JSON.parse(JSON.stringify(random(size))) as string;
        return measure(() => void redactor.text(text));
      }),
    );
  cost(bodySize);
  return cost(bodySize) / cost(bodySize / 10);
}
