# Sourced by the other scripts: installs Debian packages when it may (root, or sudo without a password).
# shellcheck shell=bash

may_install() {
  command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

refresh_packages() {
  as_root apt-get -qq update >/dev/null 2>&1 || true
}

install_packages() {
  echo "Installation de $* …" >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "$@" >/dev/null 2>&1
}

has_french_ocr() {
  tesseract --list-langs 2>/dev/null | grep -qx fra
}

# ensure_packages PACKAGE… : of the packages known below, installs those whose command is not there.
# Returns 1 and leaves in $missing those that could not be had.
ensure_packages() {
  missing=$(absent_packages "$@")
  [ -z "$missing" ] && return
  if may_install; then
    refresh_packages
    # shellcheck disable=SC2086
    install_packages $missing || true
    missing=$(absent_packages "$@")
  fi
  [ -z "$missing" ]
}

absent_packages() {
  local package
  for package in "$@"; do
    case $package in
      tesseract-ocr) command -v tesseract ;;
      tesseract-ocr-fra) has_french_ocr && echo yes ;;
      bubblewrap) command -v bwrap ;;
      poppler-utils) command -v pdftotext ;;
      maven) command -v mvn ;;
      *) command -v "$package" ;;
    esac >/dev/null || printf '%s ' "$package"
  done
}
