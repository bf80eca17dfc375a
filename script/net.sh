# Sourced by the other scripts: ports and pages, with nothing but bash.
# shellcheck shell=bash

is_taken() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# free_port FROM : the first port from FROM on at which nobody answers.
free_port() {
  local port=$1
  while is_taken "$port"; do port=$((port + 1)); done
  echo "$port"
}

# status_of PORT PATH : the HTTP status of a page, nothing when nobody answers.
status_of() {
  local status
  {
    exec 3<>"/dev/tcp/127.0.0.1/$1" &&
      printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3 &&
      read -r -t 30 _ status _ <&3
  } 2>/dev/null || true
  exec 3>&- 2>/dev/null || true
  echo "${status:-}"
}
