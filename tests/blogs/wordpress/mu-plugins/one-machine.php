<?php
// The blog and the pages stand on this machine, and no mail leaves it. WordPress asks no machine of its own network, and
// only the usual ports, for a pasted address. Nothing here says what becomes of the answer.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports) => [...$ports, parse_url(getenv('PAGES_ADDRESS'), PHP_URL_PORT)]);
add_filter('pre_wp_mail', '__return_true');
