# The built site with a web server:
#   npm run build && docker build -t klarhaushalt . && docker run -p 8080:80 -e KLARHAUSHALT_NAME=:80 klarhaushalt
# With a name of the public net instead of :80, and port 443, Caddy fetches a certificate by itself.
FROM caddy:2-alpine
COPY docs/deploy/Caddyfile /etc/caddy/Caddyfile
COPY dist /srv/klarhaushalt/dist
EXPOSE 80 443
