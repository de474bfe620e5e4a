#!/bin/sh
# Saves what crm-rules reads of amoCRM (or Kommo), page by page, into the folder in which it runs.
# BASE=https://SUBDOMAIN.amocrm.ru TOKEN=... sh plan.sh
set -eu

# One answer as FILE: account.json
one() {
  curl -sSf -H "Authorization: Bearer $TOKEN" -o "$1.json" "$BASE/api/v4/$2"
}

# All pages as FILE_1.json, FILE_2.json, ...: the answer after the last page is empty.
pages() {
  n=1
  while :; do
    curl -sSf -H "Authorization: Bearer $TOKEN" -o "$1_$n.json" "$BASE/api/v4/$2page=$n&limit=${3:-250}"
    [ -s "$1_$n.json" ] || break
    n=$((n + 1))
    sleep 0.2                                  # not more than seven requests a second
  done
  [ "$n" -eq 1 ] || rm -f "$1_$n.json"
}

one account "account?with=datetime_settings,task_types"
one catalogs "catalogs?limit=250"
one pipelines "leads/pipelines"
one loss_reasons "leads/loss_reasons"
one sources "sources"
pages users "users?with=role,group&"
pages leads "leads?with=contacts,loss_reason,source_id,catalog_elements&"
pages unsorted "leads/unsorted?"
pages contacts "contacts?with=leads&"
pages companies "companies?"
pages tasks "tasks?"
pages leads_notes "leads/notes?"
pages contacts_notes "contacts/notes?"
pages companies_notes "companies/notes?"
pages events "events?" 100

# The list of invoices, where the account has one: {"id":9412, ... "type":"invoices"}
INVOICES=$(sed 's/"id":/\n&/g' catalogs.json | sed -n 's/^"id": *\([0-9]*\).*"type": *"invoices".*/\1/p')
[ -z "$INVOICES" ] || pages invoices_elements "catalogs/$INVOICES/elements?"
