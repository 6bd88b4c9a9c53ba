# Communiqué's public pages behind Varnish 7.1. Whatever terminates TLS stands before it (nginx.conf beside this file sends
# the desk past it). Nothing is ever purged: what is kept is so short-lived that an act need not tell anybody.
vcl 4.1;

import directors;
import std;

# whether the process lives, not whether it reaches its database: without it the process still has its stored pages
probe alive {
    .url = "/healthz";
    .interval = 1s;
    .timeout = 1s;
    .window = 3;
    .threshold = 2;
    .initial = 2;
}

backend one {
    .host = "127.0.0.1";
    .port = "3000";
    .probe = alive;
    .connect_timeout = 1s;
    .first_byte_timeout = 40s;
}

backend two {
    .host = "127.0.0.1";
    .port = "3001";
    .probe = alive;
    .connect_timeout = 1s;
    .first_byte_timeout = 40s;
}

# who terminates TLS and is believed about the reader's address
acl terminators {
    "127.0.0.1";
    "::1";
}

sub vcl_init {
    new processes = directors.round_robin();
    processes.add_backend(one);
    processes.add_backend(two);
}

sub vcl_recv {
    set req.backend_hint = processes.backend();

    # Varnish has appended the peer. The product believes the last entry: that must be the reader.
    if (client.ip ~ terminators && req.http.X-Forwarded-For ~ ",") {
        set req.http.X-Forwarded-For = regsub(req.http.X-Forwarded-For, ",[^,]*$", "");
    } else {
        set req.http.X-Forwarded-For = client.ip;
    }

    # an old page only while no process answers at all
    if (std.healthy(req.backend_hint)) {
        set req.grace = 0s;
    }

    # everything but reading is the product's to refuse; `/` depends on the reader's languages; the desk is private
    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
    if (req.url ~ "^/(\?|$)" || req.url ~ "^/(desk|_next)(/|\?|$)" || req.url ~ "^/(healthz|readyz)(\?|$)") {
        return (pass);
    }

    # a public page depends on nothing but its address; of queries only those of lists and of the sitemap say something
    unset req.http.Cookie;
    unset req.http.Authorization;
    if (req.url !~ "^/[^/?]+/newsroom/?\?" && req.url !~ "^/sitemap\.xml\?part=[0-9]+$") {
        set req.url = regsub(req.url, "\?.*$", "");
    }
    return (hash);
}

sub vcl_backend_fetch {
    # `retry` must ask another process
    set bereq.backend = processes.backend();
}

sub vcl_backend_response {
    if (bereq.uncacheable) {
        return (deliver);
    }
    # The product gives shared caches two seconds, and none in the last two before a change that it knows of. One of them
    # is left for the way from there to here.
    if (beresp.ttl > 1s) {
        set beresp.ttl = 1s;
    }
    # how long after that an old page may stand in while no process answers (vcl_recv): a restart's time. A text that was
    # retracted in these seconds stays readable for as long; 0s, who would rather show an error.
    set beresp.grace = 10s;
    # asks with If-None-Match instead of fetching again; never served without the product's word
    set beresp.keep = 5m;
    if (beresp.http.Set-Cookie || beresp.ttl <= 0s) {
        set beresp.grace = 0s;
        set beresp.keep = 0s;
    }
}

sub vcl_backend_error {
    # a process that is being restarted; what changes something is never sent twice
    if (bereq.retries == 0 && (bereq.method == "GET" || bereq.method == "HEAD")) {
        return (retry);
    }
    set beresp.http.Content-Type = "text/plain; charset=utf-8";
    set beresp.http.Cache-Control = "no-store";
    set beresp.http.Retry-After = "5";
    set beresp.body = {"503
"};
    return (deliver);
}
