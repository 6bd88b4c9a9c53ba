/** Files whose text is read; the last ones only to be refused with a reason. */
const textEndings = /\.(?:docx|md|markdown|html?|txt|doc|rtf|odt)$/iu;

/** The first file that holds a text; null where there is none, or only pictures and the like. */
export function textFileIn(files: FileList): File | null {
  return [...files].find(({ name }) => textEndings.test(name)) ?? null;
}
