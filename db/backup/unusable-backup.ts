/** A file from which nothing can be restored; the message tells the operator why. */
export class UnusableBackup extends Error {
  override name = "UnusableBackup";
}
