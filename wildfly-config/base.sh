# Where the database of this installation is, from its settings; read by the commands beside.
fin() { echo "$1" >&2; exit 1; }

[[ "${PASSERELLE_DB_URL:-}" =~ ^jdbc:mysql://([^:/]+)(:([0-9]+))?/([^?/]+) ]] || fin "PASSERELLE_DB_URL ne dit pas où est la base."
acces=(--host="${BASH_REMATCH[1]}" --port="${BASH_REMATCH[3]:-3306}" --protocol=tcp --user="${PASSERELLE_DB_USER:?}" --default-character-set=utf8mb4)
base=${BASH_REMATCH[4]}
# Not on the command line, where other accounts of the machine would read it.
export MYSQL_PWD=${PASSERELLE_DB_PASSWORD:?"PASSERELLE_DB_PASSWORD est absent."}

# The program of MariaDB, else that of MySQL.
programme() { command -v "$1" || command -v "$2" || fin "Il manque $1 : installez le client de MariaDB ou de MySQL."; }
