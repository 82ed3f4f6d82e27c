// A shell → the script that teaches it to complete. All four only ask `mde-ios complete` and show what it says.

export const SHELLS = ['bash', 'zsh', 'fish', 'pwsh'] as const
export type Shell = (typeof SHELLS)[number]

/** First line of what `complete` prints when the shell should offer files. */
export const PATHS_MARK = '@paths'

const BASH = `# mde-ios completion for bash
_mde_ios() {
  local value about first=1 cut parted=
  COMPREPLY=()
  # bash takes what stands before a = off the word it replaces
  cut=\${COMP_WORDS[COMP_CWORD]}
  [[ $cut == = || \${COMP_WORDS[COMP_CWORD-1]} == = ]] && parted=1
  [[ $cut == = ]] && cut=
  while IFS=$'\\t' read -r value about; do
    if [[ -n $first && $value == ${PATHS_MARK} ]]; then
      compopt -o filenames 2>/dev/null
      COMPREPLY=($(compgen -f -- "$cut"))
      return
    fi
    first=
    [[ -n $parted ]] && value=\${value#*=}
    [[ $value == *= ]] && compopt -o nospace 2>/dev/null
    COMPREPLY+=("$(printf %q "$value")")
  done < <("\${COMP_WORDS[0]}" complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _mde_ios mde-ios
`

const ZSH = `#compdef mde-ios
# mde-ios completion for zsh
_mde_ios() {
  local line
  local -a values shown bare
  for line in "\${(@f)$("\${words[1]}" complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ $line == ${PATHS_MARK} ]] && { _files; return }
    [[ -z $line ]] && continue
    values+=("\${line%%$'\\t'*}")
    shown+=("\${line%%$'\\t'*}  \${line#*$'\\t'}")
  done
  bare=(\${(M)values:#*=})
  (( $#values )) || return 1
  # The program has matched already, without regard to case.
  if (( $#bare )); then compadd -U -S '' -l -d shown -a values
  else compadd -U -l -d shown -a values; fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
if [[ \${funcstack[1]-} == _mde_ios ]]; then _mde_ios "$@"; else compdef _mde_ios mde-ios; fi
`

const FISH = `# mde-ios completion for fish
function __mde_ios_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l found (command $words[1] complete -- $words[2..-1] 2>/dev/null)
    if test "$found[1]" = ${PATHS_MARK}
        __fish_complete_path (commandline -ct)
    else
        printf '%s\\n' $found
    end
end
complete -c mde-ios -f -a '(__mde_ios_complete)'
`

const PWSH = `# mde-ios completion for PowerShell
Register-ArgumentCompleter -Native -CommandName mde-ios -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        Select-Object -Skip 1 | ForEach-Object { $_.ToString().Trim('"', "'") })
    # An empty argument would be dropped on the way to the program.
    $last = if ($wordToComplete) { $wordToComplete.Trim('"', "'") } else { '@empty' }
    $found = @(& mde-ios complete -- @words $last 2>$null)
    if ($found.Count -and $found[0] -eq '${PATHS_MARK}') { return }
    foreach ($line in $found) {
        $value, $about = $line -split "\`t", 2
        $text = if ($value -match '\\s') { "'" + $value.Replace("'", "''") + "'" } else { $value }
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $about)
    }
}
`

export const SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH, pwsh: PWSH }

/** What PowerShell sends for a word not begun. */
export const EMPTY_MARK = '@empty'
