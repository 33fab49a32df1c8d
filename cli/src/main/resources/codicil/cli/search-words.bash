# Completes what `codicil search` is to look for: terms, headings and clause numbers of the index as the last search left it.
# Says nothing where there is none, and never builds anything.
function _codicil_search_words() {
  local typed=${COMP_WORDS[COMP_CWORD]} quote="" line
  local -a said=()
  local at=$((COMP_CWORD - 1))
  # A term may have several words, of which the first were typed before. Behind an option nobody knows where they begin.
  while [[ $at -gt 0 && "${COMP_WORDS[$at]}" != search && "${COMP_WORDS[$at]}" != -* ]]; do
    said=("${COMP_WORDS[$at]}" "${said[@]}")
    at=$((at - 1))
  done
  [[ "${COMP_WORDS[$at]}" == search ]] || said=()
  case $typed in [\"\']*) quote=${typed:0:1} typed=${typed:1} ;; esac
  COMPREPLY=()
  while IFS= read -r line; do
    for ((at = 0; at < ${#said[@]}; at++)); do line=${line#* }; done
    [[ -n "$quote" ]] || printf -v line %q "$line"
    COMPREPLY+=("$line")
  done < <(CODICIL_COMPLETING=1 "${COMP_WORDS[0]}" search --complete "${said[*]} $typed" --limit 40 2>/dev/null)
}

