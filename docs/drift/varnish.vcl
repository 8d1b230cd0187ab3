vcl 4.1;

# Varnish framför servern. Hur länge något får sparas säger servern själv i Cache-Control.
backend default {
  .host = "127.0.0.1";
  .port = "3000";
  .connect_timeout = 2s;
  .first_byte_timeout = 10s;
  .probe = { .url = "/halsa"; .interval = 2s; .timeout = 1s; .window = 3; .threshold = 2; }
}

sub vcl_recv {
  # Hälsan ska vara serverns egen, aldrig en gammal.
  if (req.url == "/halsa") { return (pass); }
  if (req.method != "GET" && req.method != "HEAD") { return (pass); }
  # Webbplatsen har inga kakor. Varnish sparar annars inget för den som skickar en.
  unset req.http.Cookie;
  # Webbläsare skriver samma sak på många sätt. Här blir det tre, så att alla får nytta av det som redan är hämtat.
  if (req.http.Accept-Encoding ~ "\bbr\b") { set req.http.Accept-Encoding = "br"; }
  elsif (req.http.Accept-Encoding ~ "\bgzip\b") { set req.http.Accept-Encoding = "gzip"; }
  else { unset req.http.Accept-Encoding; }
  return (hash);
}

sub vcl_hash {
  hash_data(req.http.Accept-Encoding);
}

sub vcl_backend_response {
  if (beresp.status >= 500 && bereq.is_bgfetch) { return (abandon); }
  # Varnish känner stale-while-revalidate men inte stale-if-error: det sparade får visas i ett dygn om servern inte svarar.
  if (beresp.ttl > 0s) { set beresp.grace = 24h; }
}

sub vcl_backend_error {
  if (bereq.is_bgfetch) { return (abandon); }
}
