/** A command that cannot be carried out: the message goes to stderr and the exit code is 2. */
export class CommandFailure extends Error {}
