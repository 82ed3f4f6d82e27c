// Words for the state of a thing that is on or off.

export const STATE_WORD = '(enabled|disabled|on|off|active|inactive|activated|deactivated|allowed|blocked)'
export const IS_STATE = new RegExp(`^${STATE_WORD}$`, 'i')
export const ON = /^(?:enabled?|on|active|activated|allowed|enables|activates|turns\s+on)$/i
