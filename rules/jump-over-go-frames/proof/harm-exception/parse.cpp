#include <stdexcept>

extern "C" int parse(int kind)
{
	if (kind < 0)
		throw std::runtime_error("negative");
	return kind;
}
