#!/bin/sh
# Saves what crm-rules reads of Pipedrive, page by page, into the folder in which it runs. The token should be that of an
# administrator: others do not see everything.
# BASE=https://COMPANY.pipedrive.com TOKEN=... sh plan.sh
set -eu

get() {
  curl -sSf -H "x-api-token: $TOKEN" -o "$1" "$BASE/api/$2"
  sleep 0.2
}

# All pages as FILE_1.json, FILE_2.json, ...: each answer of version 2 names the cursor of the next.
pages() {
  next=
  n=1
  while :; do
    get "$1_$n.json" "v2/$1?limit=500${next:+&cursor=$next}"
    next=$(sed -n 's/.*"next_cursor": *"\([^"]*\)".*/\1/p' "$1_$n.json")
    [ -n "$next" ] || break
    n=$((n + 1))
  done
}

# The same of version 1, whose answers name the place where the next begins.
offsets() {
  start=0
  n=1
  while :; do
    get "$1_$n.json" "v1/$2?start=$start&limit=$3"
    start=$(sed -n 's/.*"next_start": *\([0-9][0-9]*\).*/\1/p' "$1_$n.json")
    [ -n "$start" ] || break
    n=$((n + 1))
  done
}

get users.json v1/users
pages pipelines
pages stages
pages deals
pages activities
pages persons
pages organizations
offsets notes notes 100
offsets leads leads 100

# What happened to a deal is asked for deal by deal.
for id in $(grep -ho '"id": *[0-9]*, *"title"' deals_*.json | grep -o '[0-9][0-9]*'); do
  offsets "flow-$id" "deals/$id/flow" 100
done
