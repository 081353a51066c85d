#!/bin/sh
# Asks the health check with curl and prints the answer.
#
#   RCP_HEALTH_URL     external address of the RESTlet, from its script deployment record
#   RCP_HEALTH_TOKEN   an OAuth 2.0 access token of scope restlets
#
# Ends with curl's own code: 0 for a 200, 22 for an error of NetSuite, whose body is printed too.
set -eu

# The token comes by standard input: a command line is there for all users of the machine to see.
# No redirect is followed, so the token goes nowhere else.
printf 'header = "Authorization: Bearer %s"\n' "$RCP_HEALTH_TOKEN" |
  curl --config - --silent --show-error --fail-with-body --max-time 10 \
    --header 'Accept: application/json' --header 'Content-Type: application/json' \
    "$RCP_HEALTH_URL"
