// The exit codes as the reference and the man page tell them.
import { EXIT, type ExitCode } from '../../src/model/user-error.ts'

export const EXIT_CODES: readonly (readonly [code: ExitCode, when: string])[] = [
  [EXIT.ok, 'found, answered; `ask -` when every line got its answer; `docs diff` without a change; a closed pipe'],
  [
    EXIT.notFound,
    'a name was not found (those found are printed), the verdict is unknown, `policy check` found something at or above `--fail-on`, `docs diff` changes, `docs lint` problems',
  ],
  [EXIT.usage, 'the command line is wrong'],
  [EXIT.input, 'a page, a policy or another input cannot be read or understood, or the output cannot be written'],
  [EXIT.bug, 'a fault of mde-ios: the message asks for a report'],
  [EXIT.interrupted, 'interrupted'],
]
