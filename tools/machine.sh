# What run and test need of a Debian or Ubuntu machine; sourced by both.

need_dotnet() {
  if ! command -v dotnet >/dev/null 2>&1; then
    echo "The .NET 10 SDK is missing: see https://learn.microsoft.com/dotnet/core/install/linux" >&2
    exit 1
  fi
}

has() { # a path, or @name of something to look up
  case "$1" in
    @icu) ldconfig -p 2>/dev/null | grep -q libicuuc ;;
    @chromium) [ -x "${CHROMIUM:-/usr/bin/chromium}" ] ;;
    @postgresql) ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 ;;
    @*) command -v "${1#@}" >/dev/null 2>&1 ;;
    *) [ -e "$1" ] ;;
  esac
}

need_packages() { # package:how-to-see-it ...
  local missing=() item
  for item in "$@"; do
    has "${item#*:}" || missing+=("${item%%:*}")
  done
  [ ${#missing[@]} -eq 0 ] && return 0

  local root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  echo "Installing: ${missing[*]}"
  "${root[@]}" apt-get update -qq || true
  local names=() name
  for name in "${missing[@]}"; do
    # Debian and Ubuntu put the version of ICU into the package's name.
    [ "$name" = libicu ] && name=$(apt-cache search --names-only '^libicu[0-9]+$' | sort -V | tail -n 1 | cut -d' ' -f1)
    names+=("$name")
  done
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${names[@]}" >/dev/null || {
    echo "Could not install: ${names[*]}" >&2
    exit 1
  }
}
