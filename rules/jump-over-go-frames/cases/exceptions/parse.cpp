#include <stdexcept>
#include <string>

static void check(int kind)
{
	if (kind < 0)
		throw std::runtime_error("negative"); // Noncompliant {{an exception leaves "check" and reaches Go: "terminate called" and SIGABRT, catch it in C++}} [[path=check]]
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

static void check_too(int kind)
{
	if (kind < 0)
		throw std::runtime_error("negative");
}

extern "C" int parse(int kind)
{
	check(kind);
//	^^^^^^^^^^^ check 2 {{"parse" calls "check"}}
	return kind;
}

extern "C" int parse_safely(int kind)
{
	try {
		check_too(kind);
		return kind;
	} catch (const std::exception &) {
		return -1;
	}
}

struct parser {
	void verify(int kind) { throw kind; }
};

extern "C" int parse_by_method(int kind)
{
	parser p;
	if (kind > 5)
		p.verify(kind);
	return kind;
}
