const own = /^\.\//;

/**
 * Checks what actionlint does not: each action is pinned by a full commit SHA with its version in a comment, the same one everywhere; each npm
 * script exists; no secret is used but the token of the run, because npm trusts the workflow itself.
 *
 * @param files The workflows, by file name.
 * @param scripts The scripts of the root package.json.
 * @returns One line for each fault.
 */
export function workflowFaults(files: ReadonlyMap<string, string>, scripts: readonly string[]): string[] {
  const pins = new Map<string, string>();
  const faults: string[] = [];
  for (const [file, text] of files) {
    for (const [index, line] of text.split("\n").entries()) {
      const say = (fault: string): unknown => faults.push(`${file}:${index + 1}: ${fault}`);
      const content = line.replace(/^\s*#.*/, "");
      const [, action, reference, comment] = /\buses:\s*["']?([^@\s"']+)(?:@([^\s"']+))?["']?\s*(?:#\s*(.*))?$/.exec(content) ?? [];
      if (action !== undefined && !own.test(action)) {
        const pin = `${reference} # ${comment}`;
        if (!/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(pin))
          say(`${action} is not pinned as \`${action}@<40 digits of the commit> # v1.2.3\``);
        else if ((pins.get(action) ?? pin) !== pin) say(`${action} is pinned to another commit or version elsewhere`);
        else pins.set(action, pin);
      }
      for (const [, run, short] of content.matchAll(/\bnpm (?:run (?:--?[\w-]+ )*([\w:-]+)|(test|start)\b)/g)) {
        const name = run ?? short ?? "";
        if (!scripts.includes(name)) say(`package.json has no script ${name}`);
      }
      for (const [, secret = ""] of content.matchAll(/\bsecrets(?:\.|\[["'])(\w+)/g))
        if (secret !== "GITHUB_TOKEN") say(`the secret ${secret} must not be used`);
    }
  }
  return faults;
}
