# Sourced by the other scripts: finds a JDK 21 or newer, exports JAVA_HOME and puts it first on the PATH; where there is
# none, installs one when it may, or says exactly what to install and ends.
# shellcheck shell=bash

. "${BASH_SOURCE[0]%/*}/packages.sh"

jdk_version() {
  sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$1/release" 2>/dev/null
}

is_recent_jdk() {
  local version
  [ -x "$1/bin/javac" ] || return 1
  version=$(jdk_version "$1")
  [ "${version%%.*}" -ge 21 ] 2>/dev/null
}

find_jdk() {
  local on_path candidate
  on_path=$(readlink -f "$(command -v javac || true)" || true)
  for candidate in "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/*; do
    if is_recent_jdk "$candidate"; then
      echo "$candidate"
      return
    fi
  done
  return 1
}

offered_jdk() {
  local package
  for package in openjdk-21-jdk-headless openjdk-25-jdk-headless; do
    if apt-cache show "$package" >/dev/null 2>&1; then
      echo "$package"
      return
    fi
  done
  return 1
}

require_jdk() {
  local package
  if ! JAVA_HOME=$(find_jdk); then
    if may_install && refresh_packages && package=$(offered_jdk) && install_packages "$package"; then
      JAVA_HOME=$(find_jdk)
    fi
  fi
  if [ -z "${JAVA_HOME:-}" ]; then
    cat >&2 <<'FIN'
Saisine a besoin d’un JDK 21 ou plus récent, et n’en trouve pas (ni JAVA_HOME, ni PATH, ni /usr/lib/jvm).
  Debian 13, Ubuntu 24.04 et suivants : sudo apt-get install openjdk-21-jdk-headless
  Debian 12 n’a que Java 17 : installez Eclipse Temurin 21 ou 25 sous /usr/lib/jvm,
  ou indiquez par JAVA_HOME le dossier où il est.
FIN
    return 1
  fi
  export JAVA_HOME
  export PATH="$JAVA_HOME/bin:$PATH"
}

require_jdk || exit 1
