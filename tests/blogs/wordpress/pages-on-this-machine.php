<?php
// WordPress asks no address of this machine about a pasted link, which is right everywhere but here.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, parse_url(getenv('PAGES'), PHP_URL_PORT)]);
