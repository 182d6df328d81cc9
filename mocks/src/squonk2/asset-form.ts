import type { FormFields, FormFile, FormValue } from "../state/model.ts";

/**
 * Corrects the form of an asset as the server reads it: a file without a name is no file, and booleans may have capital letters. The Python
 * client sends `True` and `False`, and adds a file without a name to every form that has none.
 *
 * @param fields The form as sent.
 * @returns The form as the spec has it.
 */
export function tolerateForm(fields: FormFields): FormFields {
  const kept = Object.entries(fields).filter(([, value]) => !isFile(value) || value.filename !== "");
  return Object.fromEntries(
    kept.map(([name, value]) => [name, name === "secret" && typeof value === "string" ? value.toLowerCase() : value]),
  );
}

/**
 * Lists the fields that are not files.
 *
 * @param form The form.
 * @returns Their values by name.
 */
export function textsOf(form: FormFields): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/**
 * Reads the content of an asset.
 *
 * @param form The form.
 * @returns The string, or the text of the file; `undefined` if it has neither.
 */
export function contentOf(form: FormFields): string | undefined {
  const { content_file: file, content_string: text } = form;
  if (isFile(file)) return new TextDecoder().decode(file.bytes);
  return typeof text === "string" ? text : undefined;
}

function isFile(value: FormValue | readonly FormValue[] | undefined): value is FormFile {
  return typeof value === "object" && "filename" in value;
}
