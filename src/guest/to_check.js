// With ?check the blogger sees what works in the frame, on a page of its own. That lies on a web server, beside this one.
if (query.has('check') && /^h/.test(location)) location.replace('check.html' + location.search + location.hash);
